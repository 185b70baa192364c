//! Graphs of states, and the tasks that the text sets for who walks through them.

use crate::planted::At::{Line, Text};
use crate::planted::{ENDINGS, Expected, GRAPH, ORDERS, Planted};
use checks::book::Book;
use checks::graph;

#[test]
fn graph_that_is_stale() {
    Planted::new().replace(GRAPH, "main prints", "main writes").finds(Expected {
        file: GRAPH,
        at: Text("main writes"),
        message: "the graph is not what the listing does now",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn graph_that_is_not_written() {
    Planted::new().remove(GRAPH).finds(Expected {
        file: ENDINGS,
        at: Text("<figure id=\"greeting\">"),
        message: "src/generated/graphs/greeting.js is not written yet",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn graph_of_nothing() {
    Planted::new().write("src/generated/graphs/gone.js", "// Nothing.\n").finds(Expected {
        file: "src/generated/graphs/gone.js",
        at: Line(1),
        message: "no listing has this name",
        help: "delete the file",
    });
}

#[test]
fn graph_that_the_page_does_not_offer() {
    Planted::new()
        .replace(ENDINGS, "data-check=\"output\" data-graph=\"\"", "data-check=\"output\"")
        .finds_first(Expected {
            file: ENDINGS,
            at: Text("<figure id=\"greeting\">"),
            message: "the page does not offer the graph of `greeting`",
            help: "BOOK_UPDATE=1",
        });
}

/// What a walk through a graph finds that has this in the place of that.
fn walked(name: &str, from: &str, to: &str) -> String {
    let planted = Planted::new();
    let book = Book::load(planted.root());
    let (_, figure) = book.figures().find(|(_, figure)| figure.name == name).expect("it is there");
    let file = &book.graphs[&graph::path(name)];
    assert!(file.contains(from), "{file}");
    let problems = graph::walk(&book, figure, &file.replacen(from, to, 1), &planted.toolchain);
    problems.iter().map(|problem| problem.message.clone() + "\n").collect()
}

#[test]
fn graph_whose_steps_lead_elsewhere() {
    assert_eq!(walked("racing", "main", "main"), "");
    let state = "[[0,3,2],[],[[1,3,[4]],[2,4,[3]]],null,0]";
    // After “one” is printed, `two` prints, and is said to be gone then.
    let said = walked("racing", state, &state.replace("[2,4,[3]]", "[2,9,[3]]"));
    assert!(said.contains("a schedule of `racing` cannot be followed"), "{said}");
    let said = walked("racing", state, &state.replace(",[2,4,[3]]", ""));
    assert!(said.contains("before step 2, threads [1] can go on, and there [1, 2]"), "{said}");
}

#[test]
fn graph_that_prints_something_else() {
    let said = walked("racing", "[1,6,3,1,4]", "[1,6,3,1,6]");
    assert!(said.contains("is another in the explorer: it ends with"), "{said}");
}

#[test]
fn graph_with_another_end() {
    let said = walked("racing", "[\"returns\",0,\"two\\none\\n\",[]]", "[\"returns\",0,\"two\\n\",[]]");
    assert!(said.contains("the graph has an end that cannot happen: \"two\\n\""), "{said}");
}

#[test]
fn graph_that_is_cut_off() {
    assert_eq!(walked("racing", "});", ""), "the graph cannot be read\n");
}

/// The small book with a task at the end of a chapter.
fn with_task(goal: &str) -> Planted {
    let task = format!("\n<p class=\"task\" data-listing=\"choosing\" data-goal=\"{goal}\">Try it.</p>\n");
    Planted::new().append(ORDERS, &task)
}

#[test]
fn tasks_that_are_as_they_say() {
    let lines = "first: Ok(2) | second: Ok(1) | sent: true, true";
    for goal in ["outcome 2".to_owned(), format!("prints: {lines}"), "never: first: Ok(2)".to_owned()] {
        assert_eq!(with_task(&goal).problems(), [], "{goal}");
    }
}

#[test]
fn task_that_is_not_as_it_says() {
    for goal in [
        "outcome 3",
        "hangs",
        "prints: first: Ok(2)",
        "never: first: Ok(1) | second: Ok(2) | sent: true, true",
    ] {
        with_task(goal).finds(Expected {
            file: ORDERS,
            at: Text("<p class=\"task\""),
            message: &format!("`{goal}` is not so of `choosing`"),
            help: "what cannot happen is `never: …`",
        });
    }
}

#[test]
fn task_without_a_goal() {
    with_task("win").finds(Expected {
        file: ORDERS,
        at: Text("<p class=\"task\""),
        message: "`win` is no goal",
        help: "`outcome 2`, `hangs`",
    });
}

#[test]
fn task_without_a_listing() {
    Planted::new()
        .append(ENDINGS, "\n<p class=\"task\" data-listing=\"choosing\" data-goal=\"hangs\">Try it.</p>\n")
        .finds(Expected {
            file: ENDINGS,
            at: Text("<p class=\"task\""),
            message: "there is no listing `choosing` in this chapter",
            help: "name one that is there",
        });
}

/// Of a part of a graph the caption says so. If it says something else, the graph is another.
#[test]
fn graph_of_which_the_caption_says_another_part() {
    let data = |part: &str| format!("data-check=\"lines\" data-graph=\"{part}\"");
    Planted::new().replace(ORDERS, &data(""), &data("preemptions=0")).finds_first(Expected {
        file: "src/generated/graphs/racing.js",
        at: Line(8),
        message: "the graph is not what the listing does now",
        help: "BOOK_UPDATE=1",
    });
}
