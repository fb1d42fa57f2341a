package org.hamkke.identity.web;

import jakarta.servlet.DispatcherType;
import org.hamkke.identity.Bearer;
import org.hamkke.identity.DemoDoor;
import org.hamkke.identity.Passes;
import org.hamkke.shell.ContentPolicy;
import org.hamkke.shell.PageReading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Everything is closed but the doors; pages by cookie and CSRF token, the open API by bearer token alone. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String CALCULATIONS = "/api/v1/calculations/";

    /** @param strength of bcrypt: each step doubles the work of checking, and of guessing */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${hamkke.password-strength:11}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }

    /** No column of PostgreSQL takes U+0000: a form or an address that holds it is refused at the door. */
    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    @Order(1)
    SecurityFilterChain openApi(
            HttpSecurity http,
            Passes passes,
            DemoDoor demoDoor,
            PageReading reading,
            Answers answers)
            throws Exception {
        var problems = new ApiProblems();
        return common(http.securityMatcher("/api/**"))
                .csrf(AbstractHttpConfigurer::disable) // no cookie is read here
                .addFilterBefore(
                        new PassFilter(passes, demoDoor, reading, Bearer.Kind.TOKEN),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(new RetryFilter(answers), AuthorizationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/api/v1/openapi.json")
                                .permitAll()
                                .requestMatchers(CALCULATIONS + "**")
                                .hasAuthority("SCOPE_calculate")
                                .requestMatchers(HttpMethod.GET, "/api/**")
                                .hasAuthority("SCOPE_read")
                                .anyRequest()
                                .hasAuthority("SCOPE_write"))
                .exceptionHandling(
                        e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Passes passes,
            DemoDoor demoDoor,
            PageReading reading,
            Answers answers)
            throws Exception {
        var csrfTokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrfTokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return common(http)
                .csrf(csrf ->
                        csrf.csrfTokenRepository(csrfTokens)
                                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .addFilterBefore(
                        new PassFilter(passes, demoDoor, reading, Bearer.Kind.SESSION),
                        CsrfFilter.class)
                .addFilterAfter(new RetryFilter(answers), AuthorizationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        "/assets/**",
                                        "/favicon.ico",
                                        "/health/**",
                                        "/sign-in",
                                        "/setup",
                                        "/setup/**",
                                        "/invitation",
                                        "/invitation/**",
                                        "/password",
                                        "/password/**",
                                        "/rating/**",
                                        "/preferences",
                                        "/error",
                                        "/styleguide")
                                .permitAll()
                                .requestMatchers("/settings/people/**", "/settings/letters/**")
                                .hasAuthority("ADMINISTRATOR")
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(e -> e.authenticationEntryPoint(new DoorKeeper()))
                .build();
    }

    private static HttpSecurity common(HttpSecurity http) throws Exception {
        return http.sessionManagement(
                        AbstractHttpConfigurer
                                ::disable) // it would renew the form token on every request
                .securityContext(context ->
                        context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(ContentPolicy.OF_PAGES))
                                .referrerPolicy(policy ->
                                        policy.policy(
                                                org.springframework.security.web.header.writers
                                                        .ReferrerPolicyHeaderWriter.ReferrerPolicy
                                                        .SAME_ORIGIN))
                                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    }
}
