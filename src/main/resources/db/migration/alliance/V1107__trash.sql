call identity.keep_trash('alliance.blueprints', 'trashed_at');
