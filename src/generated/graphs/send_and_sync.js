// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("send_and_sync", {
"threads":["main"],
"timers":[0],
"channels":[],
"words":["main prints “it compiles”","it compiles\n","main returns, and the program ends"],
"events":[[0,15,0,1,1],[0,0,2,0,-1]],
"views":[[15,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[],[[0,1,[0]]],null,0],[[1],[],[[0,2,[1]]],null,0],[[],[],[],0,0]],
"halves":[[]],
"ends":[["returns",0,"it compiles\n",[]]]
});
