package org.canxun.ui.table;

import java.util.List;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.canxun.ui.Messages;
import org.canxun.ui.UserLocale;
import org.canxun.ui.Work;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.swt.widgets.Composite;

/** Makes lists. Injected where lists are shown. */
@Creatable
public final class ListTables {

    private final Messages messages;
    private final UserLocale locale;
    private final Work work;

    @Inject
    ListTables(@Translation Messages messages, UserLocale locale, Work work) {
        this.messages = messages;
        this.locale = locale;
        this.work = work;
    }

    /**
     * Makes a list that fills its parent.
     *
     * @param id under which the user's choice of columns is kept
     * @param empty what to say when there are no rows, and what to do next
     */
    public <T> ListTable<T> create(Composite parent, String id, List<Column<T>> columns, Function<T, Object> key,
            String empty) {
        var kept = new KeptColumns(InstanceScope.INSTANCE.getNode("org.canxun.ui"), "lists/" + id);
        return new ListTable<>(parent, new TableModel<>(columns, key, locale.value()), kept, messages, work, empty);
    }
}
