package org.canxun.ui;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Something that takes time or touches the disk.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface BackgroundTask<T> {

    /** Runs off the UI thread; asks the monitor now and then whether it should stop. */
    T run(IProgressMonitor monitor) throws Exception;
}
