package org.canxun.app;

import org.canxun.ui.start.EarlyOpening;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens before the platform gets to the life cycle: made as soon as its bundles are there. */
@Component(service = EarlyStart.class, immediate = true)
public final class EarlyStart {

    @Activate
    public EarlyStart(@Reference EarlyOpening opening, @Reference EnvironmentInfo environment) {
        opening.begin(environment.getNonFrameworkArgs());
    }
}
