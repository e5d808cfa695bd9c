package org.canxun.ui.testing.look;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.annotation.PostConstruct;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;

/**
 * Lets a test outside ask a running workbench about its windows. Where this bundle is added to the product and
 * {@code canxun.examiner} names a port, it connects there, reads an errand a line and answers by lines up to a dot. Made
 * by the platform.
 */
public class Examiner {

    private static final String PORT = "canxun.examiner";
    private static final String END = ".";

    @PostConstruct
    void connect(IEclipseContext context) {
        var port = Integer.getInteger(PORT);
        if (port != null) {
            var errands = ContextInjectionFactory.make(Errands.class, context);
            var thread = new Thread(() -> serve(port, new Visit(Display.getDefault(), errands)), "canxun examiner");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void serve(int port, Visit visit) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                List<String> answer = visit.go(line);
                answer.forEach(a -> out.println(a.replace('\n', '⏎')));
                out.println(END);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the test has gone", e);
        }
    }
}
