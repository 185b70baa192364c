// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("main_returns_first", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","a message","main sends \"login\"","\"login\"","main sends \"upload\"","thread receives \"login\"","\"upload\"","main drops the last sender: the channel is disconnected","thread prints “a line is written”","a line is written\n","main returns, and the program ends","thread receives \"upload\"","thread finds that no sender is left","thread drops the last receiver","thread ends"],
"events":[[0,8,0,0,-1],[0,15,2,0,-1],[0,15,4,0,-1],[1,9,5,0,-1],[0,17,7,0,-1],[1,10,8,1,9],[0,0,10,0,-1],[1,9,11,0,-1],[1,9,12,0,-1],[1,11,13,0,-1],[1,0,14,0,-1]],
"views":[[12,-1,0],[9,1,0],[15,-1,0],[9,-1,0],[17,-1,0],[10,-1,0],[0,-1,0],[11,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]]],null,0],[[2,1],[[]],[[0,2,[1]]],null,0],[[2,3],[[3]],[[0,3,[2]],[1,4,[3]]],null,0],[[4,3],[[3,6]],[[0,5,[4]],[1,6,[3]]],null,0],[[2,5],[[]],[[0,6,[2]],[1,7,[5]]],null,0],[[6,3],[[3,6]],[[0,8,[6]],[1,9,[3]]],null,1],[[4,5],[[6]],[[0,9,[4]],[1,10,[5]]],null,0],[[2,1],[[]],[[0,10,[2]]],null,0],[[],[],[],0,2],[[6,5],[[6]],[[0,8,[6]],[1,11,[5]]],null,1],[[4,3],[[6]],[[0,11,[4]],[1,12,[7]]],null,0],[[6,3],[[6]],[[0,13,[6]],[1,14,[7]]],null,1],[[4,5],[[]],[[0,14,[4]],[1,15,[5]]],null,0],[[],[],[],1,2],[[6,5],[[]],[[0,13,[6]],[1,16,[5]]],null,1],[[4,1],[[]],[[0,16,[4]]],null,0],[[6,3],[[]],[[0,17,[6]],[1,18,[8]]],null,1],[[],[],[],2,2],[[6,7],[[]],[[0,17,[6]],[1,19,[9]]],null,1],[[6,6],[[]],[[0,17,[6]],[1,20,[10]]],null,3],[[6,8],[[]],[[0,17,[6]]],null,3]],
"halves":[[[1,1]],[[0,1]],[],[[0,0]]],
"ends":[["returns",1,"",[]],["returns",2,"a line is written\n",[]],["returns",3,"a line is written\na line is written\n",[]]]
});
