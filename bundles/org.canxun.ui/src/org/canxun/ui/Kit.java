package org.canxun.ui;

import java.util.Locale;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.swt.widgets.Display;

/** Puts the kit's services into the application's context, before anything that needs them is made. */
@SuppressWarnings("restriction")
public final class Kit {

    private Kit() {}

    /** Offers {@link ErrorDoor}, {@link Notices}, {@link Work}, {@link SerialWork} and {@link StatusModel}. */
    public static void install(IEclipseContext context) {
        context.set(UserLocale.class, new UserLocale(locale(context)));
        context.set(StatusModel.class, new StatusModel());
        context.set(Troubles.class, ContextInjectionFactory.make(Troubles.class, context));
        var board = ContextInjectionFactory.make(NoticeBoard.class, context);
        context.set(NoticeBoard.class, board);
        context.set(Notices.class, board);
        var door = ContextInjectionFactory.make(WindowErrorDoor.class, context);
        context.set(ErrorDoor.class, door);
        var work = ContextInjectionFactory.make(JobWork.class, context);
        context.set(Work.class, work);
        var recorder = ContextInjectionFactory.make(RecorderThread.class, context);
        context.set(SerialWork.class, recorder);
        context.set(Closing.class, new Closing(recorder, work));
        context.set(IEventLoopAdvisor.class, new DoorLoop(door));
        catchEverything(door);
    }

    /** What no one caught goes through the door; once the workbench runs, its event loop asks {@link DoorLoop}. */
    private static void catchEverything(WindowErrorDoor door) {
        var display = Display.getCurrent();
        if (display != null) {
            display.setRuntimeExceptionHandler(door::report);
            display.setErrorHandler(door::report);
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, trouble) -> door.report(trouble));
        LogWatch.start(door);
    }

    private static Locale locale(IEclipseContext context) {
        var value = context.get(TranslationService.LOCALE);
        return value instanceof Locale locale ? locale
                : value instanceof String text ? Locale.forLanguageTag(text.replace('_', '-')) : Locale.getDefault();
    }
}
