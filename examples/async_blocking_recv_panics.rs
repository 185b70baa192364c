//! The blocking receive of tokio's own channel, in async code.

use tokio::sync::mpsc;

#[tokio::main]
async fn main() {
    let (_tx, mut rx) = mpsc::channel::<&str>(1);

    println!("waiting");
    println!("{:?}", rx.blocking_recv());
}
