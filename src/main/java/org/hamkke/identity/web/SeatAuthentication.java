package org.hamkke.identity.web;

import java.util.List;
import java.util.stream.Stream;
import org.hamkke.identity.Bearer;
import org.hamkke.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who asks, in Spring Security's words: roles as authorities, a token's scopes as {@code SCOPE_…}. */
class SeatAuthentication extends AbstractAuthenticationToken {
    private final transient Bearer bearer;

    SeatAuthentication(Bearer bearer) {
        super(authorities(bearer));
        this.bearer = bearer;
        setAuthenticated(true);
    }

    private static List<SimpleGrantedAuthority> authorities(Bearer bearer) {
        var roles = bearer.actor().roles().stream().map(Role::name);
        var scopes = bearer.scopes().stream().map(scope -> "SCOPE_" + scope);
        return Stream.concat(roles, scopes).map(SimpleGrantedAuthority::new).toList();
    }

    Bearer bearer() {
        return bearer;
    }

    @Override
    public String getName() {
        return bearer.actor().person().toString();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return bearer;
    }
}
