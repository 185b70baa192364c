// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("recv_timeout", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main gives up: the time is over","main prints “Err(Timeout)”","Err(Timeout)\n","main sends \"resized photo.jpg\"","\"resized photo.jpg\"","main receives \"resized photo.jpg\"","main prints “Ok(\"resized photo.jpg\")”","Ok(\"resized photo.jpg\")\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,8,1,1,2],[0,10,3,0,-1],[0,11,5,0,-1],[0,11,6,1,7],[0,12,8,0,-1],[0,12,9,0,-1],[0,0,10,0,-1]],
"views":[[8,-1,0],[10,-1,0],[11,-1,0],[12,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[]],[[0,2,[1]]],null,0],[[1],[[]],[[0,3,[2]]],null,0],[[2],[[4]],[[0,4,[3]]],null,0],[[2],[[]],[[0,5,[4]]],null,0],[[3],[[]],[[0,6,[5]]],null,0],[[3],[[]],[[0,7,[6]]],null,1],[[4],[[]],[[0,8,[7]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"Err(Timeout)\nOk(\"resized photo.jpg\")\n",[]]]
});
