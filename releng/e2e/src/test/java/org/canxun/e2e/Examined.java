package org.canxun.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A running workbench that answers questions about its own windows: the product, and the bundle of tests added to it. */
final class Examined implements AutoCloseable {

    private static final Path TESTING = Path.of("..", "..", "bundles", "org.canxun.ui.testing", "target")
            .toAbsolutePath().normalize();
    /** Always the same, so that what Java keeps of the program is taken again. */
    private static final Path HOME = Path.of("target", "examined").toAbsolutePath();
    private static final int LIMIT_MS = 60_000;

    private final Process process;
    private final Path output;
    private final Socket socket;
    private final BufferedReader in;
    private final PrintWriter out;

    /** @param scaling what the desktop tells GTK */
    Examined(Place place, Path scratch, Screen screen, String language, Map<String, String> scaling) {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(LIMIT_MS);
            output = Files.createTempFile(scratch, "examined", ".log");
            var builder = new ProcessBuilder(product().toString(), "--workspace", place.folder().toString())
                    .redirectErrorStream(true).redirectOutput(output.toFile());
            Workbench.language(builder, language);
            builder.environment().putAll(scaling);
            builder.environment().put("HOME", Files.createDirectories(scratch.resolve("home")).toString());
            builder.environment().put("NO_AT_BRIDGE", "1");
            builder.environment().put("CANXUN_JAVA_OPTIONS", "-Dcanxun.examiner=" + server.getLocalPort());
            process = screen.on(builder).start();
            socket = server.accept();
            socket.setSoTimeout(LIMIT_MS);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The product as people get it, by links, and one bundle more in its configuration. */
    private static Path product() throws IOException {
        var whole = Products.client().getParent();
        Tool.run("rm", "-rf", HOME.toString()).sound();
        Files.createDirectories(HOME.resolve("configuration"));
        Files.createDirectories(HOME.resolve("plugins"));
        Files.createSymbolicLink(HOME.resolve("features"), whole.resolve("features"));
        for (var file : List.of("canxun", "logging.properties")) {
            Files.copy(whole.resolve(file), HOME.resolve(file));
        }
        for (var plugin : list(whole.resolve("plugins"))) {
            var here = HOME.resolve("plugins").resolve(plugin.getFileName());
            // The launcher looks for the product where its own file is.
            if (plugin.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")) {
                Files.copy(plugin, here);
            } else {
                Files.createSymbolicLink(here, plugin);
            }
        }
        var ini = Files.readString(whole.resolve("configuration").resolve("config.ini"));
        Files.writeString(HOME.resolve("configuration").resolve("config.ini"), ini.replaceFirst("(?m)^osgi\\.bundles=",
                "osgi.bundles=reference\\\\:file\\\\:" + testing() + "@4\\\\:start,"));
        return HOME.resolve("canxun");
    }

    private static Path testing() throws IOException {
        return list(TESTING).stream()
                .filter(jar -> jar.getFileName().toString()
                        .matches("org\\.canxun\\.ui\\.testing-[\\d.]+(-SNAPSHOT)?\\.jar"))
                .findFirst().orElseThrow(() -> new IllegalStateException("not built: " + TESTING));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Runs an errand. @return the lines of the answer */
    List<String> ask(String errand) {
        out.println(errand);
        var lines = new ArrayList<String>();
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(".")) {
                    return lines;
                }
                lines.add(line);
            }
        } catch (IOException e) {
            throw new AssertionError("no answer to “" + errand + "”: " + said(), e);
        }
        throw new AssertionError("ended at “" + errand + "”: " + said());
    }

    /** What the process wrote. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
