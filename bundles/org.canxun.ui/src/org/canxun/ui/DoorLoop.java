package org.canxun.ui;

import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.swt.widgets.Display;

/** Sends what the event loop caught through the door. The platform offers no other way than this type of its own. */
@SuppressWarnings("restriction")
final class DoorLoop implements IEventLoopAdvisor {

    private final ErrorDoor door;

    DoorLoop(ErrorDoor door) {
        this.door = door;
    }

    @Override
    public void eventLoopIdle(Display display) {
        display.sleep();
    }

    @Override
    public void eventLoopException(Throwable exception) {
        door.report(exception);
    }
}
