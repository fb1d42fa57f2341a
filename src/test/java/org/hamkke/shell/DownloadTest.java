package org.hamkke.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.hamkke.kernel.FileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadTest {
    private static final FileFormat PDF = new Format(".pdf", MediaType.APPLICATION_PDF_VALUE);
    private static final String ENCODED = "filename*=UTF-8''%ED%98%91%EC%95%BD%201%ED%8C%90.pdf";

    private record Format(String extension, String contentType) implements FileFormat {}

    @Test
    void aKoreanNameIsEncodedOnAFileWrittenAsItGoes() {
        var response = new MockHttpServletResponse();

        Download.of("협약 1판", PDF).announce(response);

        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .endsWith(ENCODED);
    }

    @Test
    void aFileThatIsWholeIsAnsweredUnderTheSameHeaders() {
        var answer = Download.of("협약 1판", PDF).answer().body(new byte[] {1});

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .endsWith(ENCODED);
        assertThat(answer.getBody()).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "현장/로봇:협약서?, 현장 로봇 협약서.pdf",
        "'<세움>|\\*한빛*', 세움 한빛.pdf",
        "'줄\r\n바꿈', 줄 바꿈.pdf",
        "로봇 2.0, 로봇 2.0.pdf",
        "'?*/:', hamkke.pdf",
        "'', hamkke.pdf"
    })
    void noFileSystemRefusesTheName(String name, String file) {
        assertThat(Download.of(name, PDF).name()).isEqualTo(file);
    }

    @Test
    void aNameWithNothingLeftIsStillAName() {
        assertThat(new Download("???", MediaType.APPLICATION_OCTET_STREAM_VALUE).name())
                .isEqualTo("hamkke");
    }
}
