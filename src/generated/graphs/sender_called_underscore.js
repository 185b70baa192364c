// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sender_called_underscore", {
"threads":["main"],
"timers":[0],
"channels":[["_ → rx",null]],
"words":["main drops the last sender: the channel is disconnected","main finds that no sender is left","main prints “Err(RecvError)”","Err(RecvError)\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,6,0,0,-1],[0,7,1,0,-1],[0,7,2,1,3],[0,8,4,0,-1],[0,0,5,0,-1]],
"views":[[6,-1,0],[7,-1,0],[8,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[]],[[0,2,[1]]],null,1],[[1],[[]],[[0,3,[2]]],null,1],[[2],[[]],[[0,4,[3]]],null,1],[[3],[[]],[[0,5,[4]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"Err(RecvError)\n",[]]]
});
