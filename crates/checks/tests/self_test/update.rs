//! What the update writes, and what it leaves alone.

use crate::outcomes::in_one_block;
use crate::planted::{ENDINGS, LEDGER, LISTINGS, ORDERS, PICTURE, Planted, TABLE};
use checks::guesses::GUESSES;

#[test]
fn update_lists_every_outcome() {
    let planted = Planted::new();
    let sound = planted.read(ORDERS);
    let planted = planted.replace(ORDERS, "first: Ok(2)", "first: Ok(3)");
    planted.update(&[ORDERS]);
    assert_eq!(planted.read(ORDERS), sound);
}

#[test]
fn update_fills_an_empty_figure() {
    for (chapter, name) in
        [(ENDINGS, "greeting"), (ENDINGS, "failing"), (ENDINGS, "waiting"), (ORDERS, "warning")]
    {
        let planted = Planted::new();
        let filled = planted.read(chapter);
        let planted = planted.empty(chapter, name);
        planted.update(&[chapter]);
        assert_eq!(planted.read(chapter), filled);
    }
}

#[test]
fn update_mends_and_then_rests() {
    let planted = Planted::new();
    let sound = planted.read(ENDINGS);
    let planted = planted
        .replace(ENDINGS, "\ngood morning\n", "\ngood evening\n")
        .replace(ENDINGS, "A greeting</strong>", "A salute</strong>")
        .replace(ENDINGS, "`Err` value: RecvError", "`Err` value: TimedOut");
    planted.update(&[ENDINGS]);
    assert_eq!(planted.read(ENDINGS), sound);
    planted.update(&[]);
}

#[test]
fn update_draws_pictures() {
    let drawn = Planted::new().read(PICTURE);
    let planted = Planted::new().remove(PICTURE);
    planted.update(&[PICTURE]);
    assert_eq!(planted.read(PICTURE), drawn);
    planted.update(&[]);
}

#[test]
fn update_never_touches_prose() {
    let planted = Planted::new();
    let sound = planted.read(ENDINGS);
    // Odd white space, odd marks, no line end at the end of the file.
    let prose = |text: &str| format!("\t odd  \n\n{}\n\n*  a\n+ b\\\n &nbsp; é", text.trim_end());
    let planted = planted.write(ENDINGS, prose(&sound).as_bytes()).replace(
        ENDINGS,
        "\ngood morning\n",
        "\ngood evening\n",
    );
    planted.update(&[ENDINGS]);
    assert_eq!(planted.read(ENDINGS), prose(&sound));
}

#[test]
fn update_keeps_what_it_does_not_understand() {
    let planted = Planted::new()
        .replace(ENDINGS, "```text,prints\n", "It prints:\n\n```text,prints\n")
        .replace(ENDINGS, "```text,hangs", "```text,stops")
        .replace(ENDINGS, "```text,panics", "```text,prints")
        .append(ENDINGS, "\n<figure id=\"nothing\"></figure>\n\n<figure id=\"open\">\n");
    let before = planted.read(ENDINGS);
    planted.update(&[ENDINGS, GUESSES, TABLE, LISTINGS]);
    // Of `failing` the flag and the caption follow from the verdict that stands there, though the program panics.
    let data = |verdict, check| format!("data-verdict=\"{verdict}\" data-check=\"{check}\"");
    let after = before
        .replace("```rust,editable,should_panic", "```rust,editable")
        .replace(&data("panics", "panic"), &data("prints", "output"))
        .replace("panics like this,", "prints exactly this,");
    assert_eq!(planted.read(ENDINGS), after);
}

#[test]
fn update_numbers_outcomes() {
    let sound = Planted::new().read(ORDERS);
    let planted = in_one_block();
    planted.update(&[ORDERS]);
    assert_eq!(planted.read(ORDERS), sound);

    // The hidden ones count.
    let planted = Planted::new().replace(ORDERS, "Outcome 1 of 13", "Outcome 1 of 1");
    planted.update(&[ORDERS]);
    assert_eq!(planted.read(ORDERS), sound);
}

/// The explorer does not cover the crate that it uses. It is not run either, so that the crate need not be there.
#[test]
fn update_numbers_outcomes_of_what_is_not_explored() {
    let source = "//! Either.\n\nfn main() {\n    println!(\"{}\", rand::random::<bool>());\n}\n";
    let figure = |outcomes: &str| {
        let code = format!("```rust,editable\n{source}```");
        format!("\n\n<figure id=\"coin\">\n\n{code}\n\n```text,outcomes\n{outcomes}```\n</figure>\n")
    };
    let planted = Planted::new()
        .append("Cargo.toml", "\n[dependencies]\nrand = \"0.9\"\n")
        .write("examples/coin.rs", source)
        .append(ORDERS, &figure("false\n-- or --\ntrue\n-- or --\n(never ends)\n"));
    planted.update(&[ORDERS, TABLE, LISTINGS, LEDGER]);
    let text = planted.read(ORDERS);
    let numbered =
        ["Outcome 1 of 3\n\n```text,outcomes\nfalse\n```", "Outcome 2 of 3\n\n```text,outcomes\ntrue\n```"];
    assert!(numbered.iter().all(|numbered| text.contains(numbered)), "{text}");
    assert!(text.contains("<div class=\"wrong\">Outcome 3 of 3\n"), "{text}");
    assert!(text.contains("prints one of these 3 outcomes in every run so far<"), "{text}");
    planted.update(&[]);
}
