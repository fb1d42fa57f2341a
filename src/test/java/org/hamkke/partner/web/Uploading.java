package org.hamkke.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Map;
import java.util.Objects;
import org.hamkke.demo.Visit;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** Somebody who brings files the way a browser does. */
record Uploading(Visit visit) {
    MockHttpServletResponse upload(byte[] content, String name) throws Exception {
        var request =
                multipart("/partners/import")
                        .file(new MockMultipartFile("file", name, null, content));
        return visit.mvc()
                .perform(request.with(csrf()).cookie(visit.session()))
                .andReturn()
                .getResponse();
    }

    /** Matched as proposed, read, and shown. */
    String preview(MockHttpServletResponse uploaded) throws Exception {
        assertThat(uploaded.getStatus()).as(uploaded.getContentAsString()).isEqualTo(302);
        var at = Objects.requireNonNull(uploaded.getRedirectedUrl());
        var match = visit.open(at).getContentAsString();
        var chosen =
                java.util.regex.Pattern.compile(
                                "<select[^>]*name=\"(column\\.\\d+)\".*?</select>",
                                java.util.regex.Pattern.DOTALL)
                        .matcher(match)
                        .results()
                        .flatMap(select ->
                                java.util.regex.Pattern.compile(
                                                "<option value=\"([A-Za-z]+)\"[^>]*selected")
                                        .matcher(select.group())
                                        .results()
                                        .map(option -> Map.entry(select.group(1), option.group(1))))
                        .flatMap(entry ->
                                java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new);
        assertThat(visit.submit(at + "/columns", chosen).getStatus()).isEqualTo(302);
        for (int i = 0; i < 600; i++) {
            var page = visit.open(at).getContentAsString();
            if (page.contains("import-rows")) return page;
            Thread.sleep(50);
        }
        throw new AssertionError(visit.open(at).getContentAsString());
    }
}
