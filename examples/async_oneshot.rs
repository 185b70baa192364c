//! A request carries the sender for its reply.

use tokio::sync::{mpsc, oneshot};

struct Lookup {
    city: &'static str,
    reply: oneshot::Sender<Option<u32>>,
}

#[tokio::main]
async fn main() {
    let (requests, mut inbox) = mpsc::channel::<Lookup>(8);

    let directory = tokio::spawn(async move {
        while let Some(lookup) = inbox.recv().await {
            let code = match lookup.city {
                "Berlin" => Some(30),
                "Hamburg" => Some(40),
                _ => None,
            };
            // The client may have stopped waiting, and that is its right.
            let _ = lookup.reply.send(code);
        }
    });

    for city in ["Hamburg", "Atlantis"] {
        let (reply, answer) = oneshot::channel();
        requests.send(Lookup { city, reply }).await.unwrap();
        println!("{city}: {:?}", answer.await);
    }
    drop(requests);
    directory.await.unwrap();
}
