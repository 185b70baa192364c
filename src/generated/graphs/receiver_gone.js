// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("receiver_gone", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main sends \"10:00 login\"","\"10:00 login\"","main prints “first: Ok(())”","first: Ok(())\n","main drops the last receiver: the channel is disconnected","main finds that no receiver is left","main prints “second: sending on a disconnected channel, kept 10:02 upload”","second: sending on a disconnected channel, kept 10:02 upload\n","main drops the last sender","main returns, and the program ends"],
"events":[[0,7,0,0,-1],[0,7,2,1,3],[0,8,4,0,-1],[0,10,5,0,-1],[0,12,6,1,7],[0,14,8,0,-1],[0,0,9,0,-1]],
"views":[[7,-1,0],[8,-1,0],[10,-1,0],[12,-1,0],[14,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1]]],null,0],[[1],[[1]],[[0,3,[2]]],null,0],[[2],[[]],[[0,4,[3]]],null,1],[[3],[[]],[[0,5,[4]]],null,1],[[4],[[]],[[0,6,[5]]],null,1],[[5],[[]],[[0,7,[6]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"first: Ok(())\nsecond: sending on a disconnected channel, kept 10:02 upload\n",[]]]
});
