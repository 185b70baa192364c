// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("full_or_gone", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",1]],
"words":["main sends \"resize\"","\"resize\"","main prints “resize: sent”","resize: sent\n","main finds no room","main prints “crop: not now, the channel is full”","crop: not now, the channel is full\n","main drops the last receiver: the channel is disconnected","main finds that no receiver is left","main prints “rotate: never, the worker is gone”","rotate: never, the worker is gone\n","main drops the last sender","main returns, and the program ends"],
"events":[[0,6,0,0,-1],[0,7,2,1,3],[0,6,4,0,-1],[0,8,5,1,6],[0,17,7,0,-1],[0,6,8,0,-1],[0,9,9,1,10],[0,19,11,0,-1],[0,0,12,0,-1]],
"views":[[6,-1,0],[7,-1,0],[8,-1,0],[17,-1,0],[9,-1,0],[19,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[0],[[1]],[[0,3,[2]]],null,0],[[2],[[1]],[[0,4,[3]]],null,0],[[3],[[1]],[[0,5,[4]]],null,0],[[0],[[]],[[0,6,[5]]],null,1],[[4],[[]],[[0,7,[6]]],null,1],[[5],[[]],[[0,8,[7]]],null,1],[[6],[[]],[[0,9,[8]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"resize: sent\ncrop: not now, the channel is full\nrotate: never, the worker is gone\n",[]]]
});
