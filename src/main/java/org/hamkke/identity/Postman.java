package org.hamkke.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes waiting letters to the mail server, where one is set. Several instances share the work: each letter is taken by
 * one of them, and tried again with growing pauses when the server refuses.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Letters letters;
    private final ObjectProvider<JavaMailSender> server;
    private final String sender;

    Postman(
            Letters letters,
            ObjectProvider<JavaMailSender> server,
            @Value("${hamkke.mail.from:hamkke@localhost}") String sender) {
        this.letters = letters;
        this.server = server;
        this.sender = sender;
    }

    @Scheduled(fixedDelayString = "${hamkke.mail.every:PT5S}")
    void deliver() {
        var mail = server.getIfAvailable();
        if (mail != null) letters.waiting(20).forEach(letter -> send(mail, letter));
    }

    private void send(JavaMailSender mail, Letters.Waiting letter) {
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(letter.recipient());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        try {
            mail.send(message);
            letters.sent(letter.id());
        } catch (MailException e) {
            LOG.warn("A letter could not be sent: {}", e.getMessage());
            letters.failed(letter.id(), String.valueOf(e.getMessage()));
        }
    }
}
