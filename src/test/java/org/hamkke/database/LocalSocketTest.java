package org.hamkke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSocketTest {
    @Test
    void theEmbeddedServerIsReachedWithoutTcp() throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var statement = connection.createStatement();
                var address = statement.executeQuery("select inet_server_addr()")) {
            address.next();
            assertThat(address.getString(1)).as("only TCP has an address").isNull();
        }
    }

    @Test
    void aConnectionIsGivenUpWhenTheServerDoesNotAnswerInTime() throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, 20);
            assertThatThrownBy(() -> statement.execute("select pg_sleep(30)"))
                    .hasRootCauseInstanceOf(SocketTimeoutException.class);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void patienceEndsWithASingleReadAndBytesComeAfterIt(@TempDir Path folder) throws Exception {
        var address = UnixDomainSocketAddress.of(folder.resolve("s"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address);
                var socket = new LocalSocket(address)) {
            socket.connect(address, 0);
            socket.setSoTimeout(20);
            try (var other = server.accept()) {
                assertThatThrownBy(() -> socket.getInputStream().read())
                        .isInstanceOf(SocketTimeoutException.class);
                other.write(java.nio.ByteBuffer.wrap(new byte[] {7, 8}));
                assertThat(socket.getInputStream().read()).isEqualTo(7);
                socket.setSoTimeout(0);
                assertThat(socket.getInputStream().read()).isEqualTo(8);
            }
            assertThat(socket.getInputStream().read()).as("the other side is gone").isEqualTo(-1);
        }
    }

    @Test
    void aFolderTooDeepForASocketIsReachedByThePortAlone(@TempDir Path folder) {
        var deep = SocketFolder.anew(folder.resolve("가".repeat(40)));
        assertThat(deep.setting()).isEmpty();
        assertThat(deep.way(5432)).isEmpty();
    }

    @Test
    void whatAKilledServerLeftIsRemoved(@TempDir Path folder) throws Exception {
        var path = Files.createDirectory(folder.resolve("sockets"));
        Files.createFile(path.resolve(".s.PGSQL.1.lock"));
        assertThat(SocketFolder.anew(path).path()).isEmptyDirectory();
    }

    @Test
    void aBlankOrAQuoteInTheFolderIsKeptForBothSides() {
        var folder = new SocketFolder(Path.of("/a b\"c"));
        assertThat(folder.setting()).isEqualTo("\"/a b\"\"c\"");
        assertThat(folder.way(5432)).endsWith("=%2Fa+b%22c%2F.s.PGSQL.5432");
    }
}
