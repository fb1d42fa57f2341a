package org.hamkke.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/** The product with the demo story told, one for all who only look at it or leave little behind. */
final class Told implements BeforeEachCallback {
    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "demo-account organisation=(\\S+) role=(\\S+) email=(\\S+) password=(\\S+) token=(\\S+)");
    private Product product;

    @Override
    public void beforeEach(ExtensionContext test) {
        var store = test.getRoot().getStore(Namespace.create(Told.class));
        product = store.computeIfAbsent(Told.class, key -> tell(), Product.class);
    }

    private static Product tell() {
        return Product.start(
                fresh("told"),
                Product.freePort(),
                Map.of("HAMKKE_SETUP", "demo", "HAMKKE_DEV", "true"));
    }

    /** A folder of this run's own: another one may be going on next to it. */
    static Path fresh(String name) {
        try {
            var folder =
                    Path.of("target", "products", name + "-" + ProcessHandle.current().pid())
                            .toAbsolutePath();
            FileSystemUtils.deleteRecursively(folder);
            return folder;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String origin() {
        return product.origin();
    }

    /** Who sits there for the company: the first of its people with that role. */
    Account account(String organisation, String role) {
        return accounts(product.log()).stream()
                .filter(one -> one.organisation().equals(organisation))
                .filter(one -> List.of(one.role().split(",")).contains(role))
                .findFirst()
                .orElseThrow();
    }

    static List<Account> accounts(String log) {
        return ACCOUNT.matcher(log)
                .results()
                .map(line ->
                        new Account(
                                line.group(1),
                                line.group(2),
                                line.group(3),
                                line.group(4),
                                line.group(5)))
                .toList();
    }

    record Account(String organisation, String role, String email, String password, String token) {}
}
