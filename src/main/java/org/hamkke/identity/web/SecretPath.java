package org.hamkke.identity.web;

import org.hamkke.identity.Secret;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A secret in an address becomes one in the code, so that it is never printed. */
@Component
class SecretPath implements Converter<String, Secret> {
    @Override
    public Secret convert(String text) {
        return new Secret(text);
    }
}
