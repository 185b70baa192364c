//! A server that forgets to reply.

use tokio::sync::oneshot;

#[tokio::main]
async fn main() {
    let (reply, answer) = oneshot::channel::<u32>();

    let server = tokio::spawn(async move {
        drop(reply);
    });

    println!("{:?}", answer.await);
    server.await.unwrap();
}
