package org.canxun.ui.district.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.canxun.core.templates.TemplateIssue.Severity;
import org.canxun.ui.Access;
import org.canxun.ui.district.Messages;
import org.canxun.ui.district.draft.TreeModel.Branch;
import org.canxun.ui.district.draft.TreeModel.Leaf;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The checklist as a tree: itself, its sections, their items. */
final class TreePane implements EditorListener {

    private static final int ROW_HEIGHT = 28;
    /** A checklist that is no longer is shown with its sections open. */
    private static final int SHORT = 30;

    private final EditorModel model;
    private final Messages messages;
    private final Tree tree;
    private final Map<String, TreeItem> items = new HashMap<>();
    private List<Object> shape = List.of();

    /** @param toForm what Enter does */
    TreePane(Composite parent, EditorModel model, Runnable toForm) {
        this.model = model;
        messages = model.forms().messages();
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Access.name(tree, messages.tree_name);
        tree.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, ROW_HEIGHT));
        tree.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (tree.getSelectionCount() == 1) {
                model.select((Node) tree.getSelection()[0].getData());
            }
        }));
        tree.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> toForm.run()));
        tree.addListener(SWT.KeyDown, this::pressed);
        model.addListener(this);
        show();
    }

    Tree control() {
        return tree;
    }

    private void pressed(Event event) {
        var plain = event.stateMask == 0;
        if (event.keyCode == SWT.INSERT && plain) {
            model.addItem();
        } else if (event.keyCode == SWT.INSERT && event.stateMask == SWT.SHIFT) {
            model.addSection();
        } else if (event.keyCode == SWT.DEL && plain) {
            model.remove();
        } else {
            return;
        }
        event.doit = false;
    }

    @Override
    public void changed(What what) {
        if (tree.isDisposed()) {
            return;
        }
        if (what == What.VIEW) {
            show();
        } else if (what == What.SELECTION) {
            select();
        }
    }

    private void show() {
        var branches = model.tree().branches();
        var wanted = shape(branches);
        if (!wanted.equals(shape)) {
            build(branches);
            shape = wanted;
        }
        set(Node.WHOLE, messages.tree_whole + "  " + model.view().content().title());
        for (var branch : branches) {
            set(new Node.Section(branch.id()), branch.title() + "  (" + branch.leaves().size() + ")");
            for (var leaf : branch.leaves()) {
                set(new Node.Item(leaf.id()), words(leaf));
            }
        }
        select();
    }

    private static List<Object> shape(List<Branch> branches) {
        return branches.stream()
                .map(branch -> (Object) List.of(branch.id(), branch.leaves().stream().map(Leaf::id).toList())).toList();
    }

    private String words(Leaf leaf) {
        return leaf.code() + (leaf.key() ? " ★ " : "  ") + (leaf.text().isEmpty() ? messages.tree_no_text
                : leaf.text());
    }

    private void set(Node node, String text) {
        var mark = model.tree().mark(node).map(s -> s == Severity.ERROR ? "✕ " : "! ").orElse("");
        var item = items.get(node.id());
        if (item != null && !item.getText().equals(mark + text)) {
            item.setText(mark + text);
        }
    }

    private void build(List<Branch> branches) {
        var first = items.isEmpty();
        var open = open();
        tree.setRedraw(false);
        var top = Optional.ofNullable(tree.getTopItem()).map(i -> ((Node) i.getData()).id());
        tree.removeAll();
        items.clear();
        var whole = item(new TreeItem(tree, SWT.NONE), Node.WHOLE);
        for (var branch : branches) {
            var section = item(new TreeItem(whole, SWT.NONE), new Node.Section(branch.id()));
            branch.leaves().forEach(leaf -> item(new TreeItem(section, SWT.NONE), new Node.Item(leaf.id())));
        }
        // Nothing opens below what is closed.
        whole.setExpanded(true);
        for (var branch : branches) {
            items.get(branch.id()).setExpanded(first ? items.size() <= SHORT : open.contains(branch.id()));
        }
        top.map(items::get).ifPresent(tree::setTopItem);
        tree.setRedraw(true);
    }

    private Set<String> open() {
        return items.entrySet().stream()
                .filter(e -> e.getValue().getExpanded() || e.getValue().getItemCount() == 0).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private TreeItem item(TreeItem item, Node node) {
        item.setData(node);
        items.put(node.id(), item);
        return item;
    }

    private void select() {
        var item = items.get(model.selected().id());
        if (item != null && (tree.getSelectionCount() != 1 || tree.getSelection()[0] != item)) {
            tree.setSelection(item);
            tree.showItem(item);
        }
    }
}
