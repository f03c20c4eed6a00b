//! The echo server, when it may open no more. A process of its own: the limit holds for all of it.

use std::fs::File;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use lesson_03_asyncio::echo::{echo, serve};
use lesson_03_asyncio::on_tokio::on_tokio;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::net::TcpListener;
use tokio::{select, task, time};

#[test]
fn it_waits_for_a_descriptor_and_goes_on() {
    let limit = Rlimit { current: Some(64), ..getrlimit(Resource::Nofile) };
    setrlimit(Resource::Nofile, limit).expect("it may be lowered");
    on_tokio(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        // The kernel answers for the server, which has not accepted it so far.
        let mut client = TcpStream::connect(address).expect("the server listens");
        client.set_read_timeout(Some(Duration::from_secs(60))).expect("it is not 0");
        let all_others: Vec<File> =
            std::iter::from_fn(|| File::open("/dev/null").ok()).take(64).collect();

        let mut server = std::pin::pin!(serve(listener, echo, drop));
        let a_while = Duration::from_millis(500);
        time::timeout(a_while, &mut server).await.expect_err("the server ends by itself");
        drop(all_others);
        let client = task::spawn_blocking(move || {
            let mut back = [0; 3];
            client.write_all(b"tea").and_then(|()| client.read_exact(&mut back)).map(|()| back)
        });
        select! {
            () = &mut server => panic!("the server ends by itself"),
            back = client => assert_eq!(&back.expect("no panic").expect("in time"), b"tea"),
        }
    });
}
