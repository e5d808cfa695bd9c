package org.canxun.releng.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check must fail when a rule is broken, one small repository for each kind of rule. */
class ArchitectureCheckTest {

    @TempDir
    Path root;

    @Test
    void acceptsWhatTheTableAllows() throws IOException {
        manifest("core", "Require-Bundle: org.canxun.model;bundle-version=\"[0.1,1)\",org.canxun.journal",
                "Import-Package: org.osgi.service.component.annotations;version=\"[1.3,2)\";resolution:=optional,"
                        + "org.locationtech.jts.geom");
        source("core", "org.canxun.core.geo.Datum", "import org.locationtech.jts.geom.Point;");
        source("core", "org.canxun.core.Clock", "import java.time.Instant;\nimport org.canxun.journal.Register;");
        manifest("core.tests", "Fragment-Host: org.canxun.core",
                "Import-Package: org.junit.jupiter.api;version=\"[5.12.0,6.0.0)\"");
        source("core.tests", "org.canxun.core.ClockTest", "import org.junit.jupiter.api.Test;\nimport java.awt.Color;");
        manifest("sync.tests", "Fragment-Host: org.canxun.sync");
        source("sync.tests", "org.canxun.sync.RoundTripTest", "import org.canxun.hub.Hub;");
        manifest("documents", "Import-Package: com.itextpdf.kernel.pdf,java.awt.image");
        assertEquals(List.of(), violations());
    }

    @ParameterizedTest
    @CsvSource({ "core,store", "core,ui", "model,journal", "journal,model", "journal,core", "store,evidence",
        "ui,store",
        "ui,journal", "ui,ui.inspection", "ui.inspection,ui.district", "ui.district,sync", "cli,store", "cli,hub",
        "cli,ui", "app,core", "hub,sync" })
    void refusesForbiddenArrowsInManifests(String bundle, String other) throws IOException {
        manifest(bundle, "Require-Bundle: org.canxun." + other);
        assertOne(bundle + " may not use " + other + " (Require-Bundle org.canxun." + other + ")");
        manifest(bundle, "Import-Package: org.canxun." + other + ".api;version=\"[1,2)\"");
        assertOne(bundle + " may not use " + other + " (Import-Package org.canxun." + other + ".api)");
    }

    @Test
    void refusesForbiddenArrowsInSources() throws IOException {
        manifest("ui");
        source("ui", "org.canxun.ui.A", "import org.canxun.store.Store;");
        assertOne("A.java:2: ui may not use store (org.canxun.store.Store)");
        source("ui", "org.canxun.ui.A", "import static org.canxun.hub.Hub.open;");
        assertOne("A.java:2: ui may not use hub");
        source("ui", "org.canxun.ui.A", "class A {\n    org.canxun.sync.Batch batch;\n}");
        assertOne("A.java:3: ui may not use sync (org.canxun.sync.Batch)");
    }

    @ParameterizedTest
    @CsvSource({ "core,com.fasterxml.jackson.databind,jackson", "core,org.eclipse.swt.widgets,workbench",
        "store,org.eclipse.e4.ui.di,workbench", "cli,org.eclipse.jface.viewers,workbench", "hub,org.h2.jdbc,h2",
        "core,org.h2.jdbcx,h2", "exchange,com.itextpdf.kernel,itext", "exchange,com.drew.imaging,metadata",
        "documents,org.dhatim.fastexcel,fastexcel", "sync,org.bouncycastle.util,bouncycastle", "core,picocli,picocli",
        "sync,org.eclipse.jetty.server,jetty", "hub,org.apache.hc.client5.http,httpclient", "ui,java.awt.image,awt",
        "store,org.locationtech.jts.geom,jts", "journal,org.eclipse.emf.ecore.xmi,xmi",
        "core,org.junit.jupiter.api,junit",
        "evidence,com.google.zxing,zxing", "store.tests,org.eclipse.jetty.server,jetty" })
    void refusesForeignLibraries(String bundle, String packageName, String library) throws IOException {
        var host = Arrows.isTest(bundle) ? new String[]{ "Fragment-Host: org.canxun." + Arrows.host(bundle) }
                : new String[0];
        manifest(bundle, host);
        source(bundle, "org.canxun." + bundle + ".A", "import " + packageName + ".Thing;");
        assertOne("A.java:2: " + bundle + " may not use " + library);
        source(bundle, "org.canxun." + bundle + ".A", "class A extends " + packageName + ".Thing {}");
        assertOne("A.java:2: " + bundle + " may not use " + library);
        source(bundle, "org.canxun." + bundle + ".A", "");
        manifest(bundle, host.length > 0 ? host[0] : "Bundle-Vendor: x", "Import-Package: java.util," + packageName);
        assertOne("may not use " + library);
    }

    @Test
    void holdsLibrariesToOnePackage() throws IOException {
        manifest("core", "Import-Package: org.locationtech.jts.geom");
        source("core", "org.canxun.core.site.A", "import org.locationtech.jts.geom.Point;");
        assertOne("core may not use jts, only core.geo may");
    }

    @Test
    void refusesWhatTheTableDoesNotKnow() throws IOException {
        manifest("kitchen");
        assertOne("unknown bundle org.canxun.kitchen: add it to the table in arrows.txt");
        manifest("kitchen.tests", "Fragment-Host: org.canxun.kitchen");
        assertEquals(2, violations().size());
        Files.delete(root.resolve("bundles/org.canxun.kitchen/META-INF/MANIFEST.MF"));
        Files.delete(root.resolve("bundles/org.canxun.kitchen.tests/META-INF/MANIFEST.MF"));
        manifest("core", "Require-Bundle: com.google.guava");
        assertOne("unknown library, do without or add it to the table in arrows.txt (Require-Bundle com.google.guava)");
        manifest("core");
        source("core", "org.canxun.core.A", "import com.google.common.collect.*;");
        assertOne("unknown library");
        source("core", "org.canxun.core.A", "import org.canxun.kitchen.Pot;");
        assertOne("unknown bundle");
    }

    @Test
    void refusesTestsThatAreNoFragmentOfTheirBundle() throws IOException {
        manifest("core.tests", "Fragment-Host: org.canxun.model");
        assertOne("core.tests must be a fragment of org.canxun.core");
        manifest("core.tests", "Require-Bundle: org.canxun.core");
        assertOne("core.tests must be a fragment of org.canxun.core");
    }

    @Test
    void refusesActivators() throws IOException {
        manifest("store", "Bundle-Activator: org.canxun.store.Activator");
        assertOne("no BundleActivator");
        manifest("store");
        source("store", "org.canxun.store.Activator",
                "class Activator implements org.osgi.framework.BundleActivator {}");
        assertOne("Activator.java:2: no BundleActivator");
    }

    @Test
    void refusesExitsAndStackTraces() throws IOException {
        manifest("cli");
        source("cli", "org.canxun.cli.A", "class A {{ System.exit(1); }}");
        assertOne("A.java:2: no System.exit");
        source("cli", "org.canxun.cli.A", "class A {{ new Exception().printStackTrace(); }}");
        assertOne("A.java:2: no printStackTrace");
    }

    @Test
    void refusesLongFiles() throws IOException {
        manifest("core");
        source("core", "org.canxun.core.A", "//\n".repeat(399));
        assertEquals(List.of(), violations());
        source("core", "org.canxun.core.A", "//\n".repeat(400));
        assertOne("A.java:401: file has more than 400 lines");
    }

    @Test
    void readsNoCommentsLiteralsOrGeneratedCode() throws IOException {
        manifest("core");
        source("core", "org.canxun.core.A", """
                // org.canxun.store.Store
                /* import org.h2.Driver; System.exit(0) */
                class A {
                    char quote = '"'; // org.canxun.ui.Kit
                    String a = "org.canxun.store.Store \\" System.exit(1)";
                    String b = \"""
                            import org.h2.Driver;
                            \""";
                }
                """);
        var generated = root.resolve("bundles/org.canxun.core/src-gen/A.java");
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, "import org.h2.Driver;\n".repeat(500));
        assertEquals(List.of(), violations());
    }

    @Test
    void refusesTablesThatContradictThemselves() {
        assertThrows(IllegalArgumentException.class, () -> new Arrows("[bundles]\ncore | model"));
        assertThrows(IllegalArgumentException.class, () -> new Arrows("[libraries]\nh2 | org.h2"));
    }

    private List<String> violations() throws IOException {
        return new ArchitectureCheck(root, Arrows.read()).run();
    }

    private void assertOne(String expected) throws IOException {
        var violations = violations();
        assertEquals(1, violations.size(), () -> String.join("\n", violations));
        assertTrue(violations.get(0).contains(expected), violations.get(0));
    }

    private void manifest(String bundle, String... headers) throws IOException {
        var file = root.resolve("bundles/org.canxun." + bundle + "/META-INF/MANIFEST.MF");
        Files.createDirectories(file.getParent());
        var text = new StringBuilder("Manifest-Version: 1.0\nBundle-SymbolicName: org.canxun." + bundle
                + ";singleton:=true\n");
        for (String header : headers)
            text.append(header.replace(",", ",\n ")).append('\n');
        Files.writeString(file, text);
    }

    private void source(String bundle, String type, String code) throws IOException {
        var file = root.resolve("bundles/org.canxun." + bundle + "/src/" + type.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package " + type.substring(0, type.lastIndexOf('.')) + ";\n" + code);
    }
}
