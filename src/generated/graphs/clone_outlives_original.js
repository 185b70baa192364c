// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("clone_outlives_original", {
"threads":["main"],
"timers":[0],
"channels":[["s1 → r",null]],
"words":["main drops a sender; 1 is left","main sends \"second\"","\"second\"","main receives \"second\"","main prints “received Ok(\"second\")”","received Ok(\"second\")\n","main drops the last sender: the channel is disconnected","main drops the last receiver","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,10,1,0,-1],[0,12,3,0,-1],[0,12,4,1,5],[0,13,6,0,-1],[0,13,7,0,-1],[0,0,8,0,-1]],
"views":[[9,-1,0],[10,-1,0],[12,-1,0],[13,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[]],[[0,2,[1]]],null,1],[[2],[[2]],[[0,3,[2]]],null,1],[[2],[[]],[[0,4,[3]]],null,1],[[3],[[]],[[0,5,[4]]],null,1],[[3],[[]],[[0,6,[5]]],null,2],[[4],[[]],[[0,7,[6]]],null,3],[[],[],[],0,4]],
"halves":[[[2,1]],[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"received Ok(\"second\")\n",[]]]
});
