// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("room_for_an_answer", {
"threads":["main","server 1","server 2"],
"timers":[0,0,0],
"channels":[["reply_s → reply 1",0],["reply_s → reply 2",0]],
"words":["main starts server 1","main starts server 2","the end of server 1","server 1 waits for a receiver","server 2 waits for a receiver","a receiver"],
"events":[[0,11,0,0,-1],[0,11,1,0,-1],[1,11,3,0,-1],[2,11,4,0,-1]],
"views":[[18,2,0],[11,-1,0],[11,5,0]],
"start":[0,1],
"states":[[[0,1,1],[[],[]],[[1,1,[2]],[2,2,[3]]],null,0],[[0,2,1],[[],[]],[[2,3,[3]]],null,0],[[0,1,2],[[],[]],[[1,3,[2]]],null,0],[[0,2,2],[[],[]],[],0,0]],
"halves":[[[1,1],[1,1]]],
"ends":[["hangs",0,"(never ends)\n",["main hangs: it waits for the end of server 1","server 1 hangs: the channel of reply_s → reply 1 has no room, and only main could receive","server 2 hangs: the channel of reply_s → reply 2 has no room, and only main could receive"]]]
});
