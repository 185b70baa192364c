// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("unwrap_without_debug", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main sends message 1","message 1","main receives message 1","main prints “resize”","resize\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,11,0,0,-1],[0,12,2,0,-1],[0,12,3,1,4],[0,13,5,0,-1],[0,13,6,0,-1],[0,0,7,0,-1]],
"views":[[11,-1,0],[12,-1,0],[13,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[1],[[1]],[[0,2,[1]]],null,0],[[1],[[]],[[0,3,[2]]],null,0],[[2],[[]],[[0,4,[3]]],null,0],[[2],[[]],[[0,5,[4]]],null,1],[[3],[[]],[[0,6,[5]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"resize\n",[]]]
});
