// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("added_twice", {
"threads":["main"],
"timers":[0],
"channels":[["s → r",null]],
"words":["main sends \"resize\"","\"resize\"","main receives \"resize\"","main prints “0: Ok(\"resize\")”","0: Ok(\"resize\")\n","main prints “1: Ok(\"resize\")”","1: Ok(\"resize\")\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,7,0,0,-1],[0,12,2,0,-1],[0,14,3,1,4],[0,14,5,1,6],[0,15,7,0,-1],[0,15,8,0,-1],[0,0,9,0,-1]],
"views":[[7,-1,0],[12,-1,0],[14,-1,0],[15,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]],[0,3,[1]]],null,0],[[2],[[]],[[0,4,[2]]],null,0],[[2],[[]],[[0,5,[3]]],null,0],[[3],[[]],[[0,6,[4]]],null,0],[[3],[[]],[[0,7,[4]]],null,0],[[3],[[]],[[0,8,[5]]],null,1],[[3],[[]],[[0,9,[5]]],null,1],[[4],[[]],[[0,10,[6]]],null,2],[[4],[[]],[[0,11,[6]]],null,2],[[],[],[],0,3],[[],[],[],1,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",2,"0: Ok(\"resize\")\n",[]],["returns",1,"1: Ok(\"resize\")\n",[]]]
});
