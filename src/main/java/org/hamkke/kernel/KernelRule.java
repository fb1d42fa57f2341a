package org.hamkke.kernel;

/** What a role may not do: refusals any module may speak. */
public enum KernelRule implements Rule {
    ROLE_MAY_WRITE,
    ROLE_MAY_MANAGE,
    ROLE_HOLDS_KEY,
    ROLE_MAY_ADMINISTER,
    COUNTERPART_VIEW_IS_READ_ONLY;

    public static void requireWriter(Actor actor) {
        COUNTERPART_VIEW_IS_READ_ONLY.require(actor.lens().isEmpty());
        ROLE_MAY_WRITE.require(actor.writes());
    }

    public static void requireManager(Actor actor) {
        COUNTERPART_VIEW_IS_READ_ONLY.require(actor.lens().isEmpty());
        ROLE_MAY_MANAGE.require(actor.manages());
    }

    public static void requireKeyHolder(Actor actor) {
        COUNTERPART_VIEW_IS_READ_ONLY.require(actor.lens().isEmpty());
        ROLE_HOLDS_KEY.require(actor.holdsKey());
    }

    public static void requireAdministrator(Actor actor) {
        ROLE_MAY_ADMINISTER.require(actor.is(Role.ADMINISTRATOR));
    }
}
