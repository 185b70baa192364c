// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("lines_lost_at_the_end", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","a message","main sends \"login\"","\"login\"","main sends \"upload\"","thread receives \"login\"","\"upload\"","main drops the last sender: the channel is disconnected","thread prints “written: login”","written: login\n","main returns, and the program ends","thread receives \"upload\"","thread prints “written: upload”","written: upload\n","thread finds that no sender is left","thread drops the last receiver","thread ends"],
"events":[[0,8,0,0,-1],[0,14,2,0,-1],[0,15,4,0,-1],[1,9,5,0,-1],[0,16,7,0,-1],[1,10,8,1,9],[0,0,10,0,-1],[1,9,11,0,-1],[1,10,12,1,13],[1,9,14,0,-1],[1,11,15,0,-1],[1,0,16,0,-1]],
"views":[[12,-1,0],[9,1,0],[14,-1,0],[15,-1,0],[9,-1,0],[16,-1,0],[10,-1,0],[0,-1,0],[11,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]]],null,0],[[2,1],[[]],[[0,2,[1]]],null,0],[[3,4],[[3]],[[0,3,[2]],[1,4,[3]]],null,0],[[5,4],[[3,6]],[[0,5,[4]],[1,6,[3]]],null,0],[[3,6],[[]],[[0,6,[2]],[1,7,[5]]],null,0],[[7,4],[[3,6]],[[0,8,[6]],[1,9,[3]]],null,1],[[5,6],[[6]],[[0,9,[4]],[1,10,[5]]],null,0],[[3,1],[[]],[[0,10,[2]]],null,0],[[],[],[],0,2],[[7,6],[[6]],[[0,8,[6]],[1,11,[5]]],null,1],[[5,4],[[6]],[[0,11,[4]],[1,12,[7]]],null,0],[[7,4],[[6]],[[0,13,[6]],[1,14,[7]]],null,1],[[5,6],[[]],[[0,14,[4]],[1,15,[8]]],null,0],[[],[],[],1,2],[[7,6],[[]],[[0,13,[6]],[1,16,[8]]],null,1],[[5,1],[[]],[[0,16,[4]]],null,0],[[7,4],[[]],[[0,17,[6]],[1,18,[9]]],null,1],[[],[],[],2,2],[[7,8],[[]],[[0,17,[6]],[1,19,[10]]],null,1],[[7,7],[[]],[[0,17,[6]],[1,20,[11]]],null,3],[[7,9],[[]],[[0,17,[6]]],null,3]],
"halves":[[[1,1]],[[0,1]],[],[[0,0]]],
"ends":[["returns",1,"",[]],["returns",2,"written: login\n",[]],["returns",3,"written: login\nwritten: upload\n",[]]]
});
