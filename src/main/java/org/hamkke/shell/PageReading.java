package org.hamkke.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.hamkke.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page is read in one transaction, from finding out who asks to its frame, so that the database learns once who looks. It
 * ends when the page is rendered, before the first byte is sent, or as soon as anything fails or turns out to be no page.
 */
@Component
public class PageReading implements HandlerInterceptor, HandlerExceptionResolver, Ordered {
    private static final String END = PageReading.class.getName();
    private static final Set<Class<?>> PAGES = Set.of(String.class, ModelAndView.class);

    private final @Nullable PlatformTransactionManager transactions;
    private final DefaultTransactionDefinition reading = new DefaultTransactionDefinition();

    /** The shell also stands alone, where there is nothing to read. */
    PageReading(ObjectProvider<PlatformTransactionManager> transactions) {
        this.transactions = transactions.getIfAvailable();
        reading.setReadOnly(true);
    }

    /** For what may become a page, before anybody knows who asks. */
    public void begin(HttpServletRequest request) {
        if (transactions == null || !request.getMethod().equals("GET")) return;
        var open = transactions.getTransaction(reading);
        Runnable end = () -> transactions.rollback(open);
        request.setAttribute(END, end);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isPage(handler)) end(request);
        else if (!isOpen(request) && CurrentActor.find().isPresent()) begin(request);
        return true;
    }

    private static boolean isOpen(HttpServletRequest request) {
        return request.getAttribute(END) != null;
    }

    private static boolean isPage(Object handler) {
        return handler instanceof HandlerMethod method
                && PAGES.contains(method.getReturnType().getParameterType());
    }

    /** Nothing was written, so there is nothing to keep. */
    public static void end(HttpServletRequest request) {
        if (!(request.getAttribute(END) instanceof Runnable end)) return;
        request.removeAttribute(END);
        end.run();
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception problem) {
        end(request);
        return null;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception problem) {
        end(request);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
