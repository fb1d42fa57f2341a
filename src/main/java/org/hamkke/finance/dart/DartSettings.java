package org.hamkke.finance.dart;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url of the register, or of a server on a closed network that answers in its format
 * @param connectTimeout until a connection stands
 * @param answerTimeout until the whole answer is here
 */
@ConfigurationProperties("hamkke.dart")
public record DartSettings(
        @DefaultValue(PUBLIC) URI url,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration answerTimeout) {
    static final String PUBLIC = "https://opendart.fss.or.kr";

    public boolean isPublic() {
        return url.equals(URI.create(PUBLIC));
    }

    public String host() {
        return url.getAuthority();
    }
}
