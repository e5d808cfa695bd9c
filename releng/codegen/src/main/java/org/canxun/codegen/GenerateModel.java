package org.canxun.codegen;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java code of the model bundle from {@code canxun.ecore}, without an IDE.
 *
 * <p>Arguments: the folder of the bundle that holds {@code model/canxun.genmodel}, and the folder that receives the
 * sources (a test generates beside the committed code to see that both agree).
 */
public final class GenerateModel {

    private GenerateModel() {}

    public static void main(String[] args) throws IOException {
        var bundle = Path.of(args[0]).toRealPath();
        var target = Path.of(args[1]).toAbsolutePath();
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        // The generator writes to platform:/resource/<first segment of modelDirectory>/...
        EcorePlugin.getPlatformResourceMap().put("org.canxun.model", folder(target));

        var resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        var file = org.eclipse.emf.common.util.URI.createFileURI(bundle.resolve("model/canxun.genmodel").toString());
        var model = (GenModel) resources.getResource(file, true).getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);

        var generator = new Generator();
        generator.setInput(model);
        var result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor.Printing(System.err));
        if (result.getSeverity() >= Diagnostic.WARNING) {
            throw new IllegalStateException(result.getMessage() + " " + result.getChildren());
        }
    }

    private static org.eclipse.emf.common.util.URI folder(Path path) {
        URI uri = path.toUri();
        var text = uri.toString();
        return org.eclipse.emf.common.util.URI.createURI(text.endsWith("/") ? text : text + "/");
    }
}
