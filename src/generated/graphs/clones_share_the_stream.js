// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("clones_share_the_stream", {
"threads":["main"],
"timers":[0],
"channels":[["s1 → r1",null]],
"words":["main sends \"first\"","\"first\"","main sends \"second\"","\"second\"","main receives \"first\"","main prints “r2 received Ok(\"first\")”","r2 received Ok(\"first\")\n","main receives \"second\"","main prints “r1 received Ok(\"second\")”","r1 received Ok(\"second\")\n","main finds no message","main prints “r1 sees Err(Empty)”","r1 sees Err(Empty)\n","main prints “r2 sees Err(Empty)”","r2 sees Err(Empty)\n","main drops a receiver; 1 is left","main drops a sender; 1 is left","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,11,2,0,-1],[0,13,4,0,-1],[0,13,5,1,6],[0,14,7,0,-1],[0,14,8,1,9],[0,15,10,0,-1],[0,15,11,1,12],[0,16,10,0,-1],[0,16,13,1,14],[0,17,15,0,-1],[0,17,16,0,-1],[0,17,17,0,-1],[0,17,18,0,-1],[0,0,19,0,-1]],
"views":[[10,-1,0],[11,-1,0],[13,-1,0],[14,-1,0],[15,-1,0],[16,-1,0],[17,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[2],[[1,3]],[[0,3,[2]]],null,0],[[2],[[3]],[[0,4,[3]]],null,0],[[3],[[3]],[[0,5,[4]]],null,0],[[3],[[]],[[0,6,[5]]],null,0],[[4],[[]],[[0,7,[6]]],null,0],[[4],[[]],[[0,8,[7]]],null,0],[[5],[[]],[[0,9,[8]]],null,0],[[5],[[]],[[0,10,[9]]],null,0],[[6],[[]],[[0,11,[10]]],null,0],[[6],[[]],[[0,12,[11]]],null,1],[[6],[[]],[[0,13,[12]]],null,2],[[6],[[]],[[0,14,[13]]],null,3],[[7],[[]],[[0,15,[14]]],null,4],[[],[],[],0,5]],
"halves":[[[2,2]],[[2,1]],[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"r2 received Ok(\"first\")\nr1 received Ok(\"second\")\nr1 sees Err(Empty)\nr2 sees Err(Empty)\n",[]]]
});
