// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("large_messages", {
"threads":["main"],
"timers":[0],
"channels":[],
"words":["main prints “an array: 4096 bytes”","an array: 4096 bytes\n","main prints “a box of it: 8 bytes”","a box of it: 8 bytes\n","main prints “a Vec: 24 bytes”","a Vec: 24 bytes\n","main returns, and the program ends"],
"events":[[0,6,0,1,1],[0,7,2,1,3],[0,8,4,1,5],[0,0,6,0,-1]],
"views":[[6,-1,0],[7,-1,0],[8,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[],[[0,1,[0]]],null,0],[[1],[],[[0,2,[1]]],null,0],[[2],[],[[0,3,[2]]],null,0],[[3],[],[[0,4,[3]]],null,0],[[],[],[],0,0]],
"halves":[[]],
"ends":[["returns",0,"an array: 4096 bytes\na box of it: 8 bytes\na Vec: 24 bytes\n",[]]]
});
