//! Listings that rustc refuses.

use crate::planted::At::Text;
use crate::planted::{ENDINGS, Expected, Planted};
use checks::book::Book;
use checks::toolchain::Toolchain;

#[test]
fn listing_that_is_no_longer_refused() {
    Planted::new()
        .replace("examples/moved.rs", "drop(tx)", "drop(&tx)")
        .replace(ENDINGS, "drop(tx);\n    tx.send", "drop(&tx);\n    tx.send")
        .finds(Expected {
            file: ENDINGS,
            at: Text("```text,refused"),
            message: "`moved` should be refused, and rustc accepts it",
            help: "change the program",
        });
}

#[test]
fn wrong_error_code() {
    Planted::new()
        .replace(ENDINGS, "error[E0382]", "error[E0383]")
        .replace(ENDINGS, "error_codes/E0382.html\">E0382", "error_codes/E0383.html\">E0383")
        .without_rust_docs()
        .finds(Expected {
            file: ENDINGS,
            at: Text("```text,refused"),
            message: "refuses `moved` with E0383; it says E0382",
            help: "update the book",
        });
}

#[test]
fn diagnostic_without_a_code() {
    Planted::new()
        .replace(ENDINGS, "error[E0382]", "error")
        .replace(ENDINGS, ": <a href=\"https://doc.rust-lang.org/error_codes/E0382.html\">E0382</a>", "")
        .finds(Expected {
            file: ENDINGS,
            at: Text("```text,refused"),
            message: "does not begin with an error code",
            help: "error[E…]",
        });
}

#[test]
fn quotation_that_rustc_does_not_say() {
    let planted = Planted::new();
    let version = planted.toolchain.rustc_version().expect("rustc can be run");
    if !Book::load(planted.root()).manifest.states(&version) {
        // Other versions may say the same in other words, so that nothing is compared.
        return;
    }
    planted.replace(ENDINGS, "value borrowed here after move", "value borrowed here after the move").finds(
        Expected {
            file: ENDINGS,
            at: Text("after the move"),
            message: "rustc does not say this of `moved`",
            help: "quote whole lines",
        },
    );
}

#[test]
fn refused_listing_that_cargo_builds() {
    let entry = "[[example]]\nname = \"moved\"\nrequired-features = [\"refused\"]\n";
    let planted = Planted::new().replace("Cargo.toml", entry, "");
    // Cargo would build it, and stop: there is no outcome to check.
    planted.finds(Expected {
        file: ENDINGS,
        at: Text("<figure id=\"moved\">"),
        message: "Cargo.toml does not say so",
        help: "[[example]]",
    });
}

#[test]
fn entry_without_a_refused_listing() {
    let entry = "\n[[example]]\nname = \"greeting\"\nrequired-features = [\"refused\"]\n";
    Planted::new().append("Cargo.toml", entry).finds(Expected {
        file: "Cargo.toml",
        at: Text("name = \"greeting\""),
        message: "its page does not say that it is refused",
        help: "take the entry out",
    });
}
