// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("lines_lost_at_the_end", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","a message","main sends \"login\"","\"login\"","main sends \"upload\"","thread receives \"login\"","\"upload\"","main drops the last sender: the channel is disconnected","main returns, and the program ends","thread prints “written: login”","written: login\n","thread receives \"upload\"","thread prints “written: upload”","written: upload\n","thread finds that no sender is left","thread drops the last receiver","thread ends"],
"events":[[0,8,0,0,-1],[0,14,2,0,-1],[0,15,4,0,-1],[1,9,5,0,-1],[0,16,7,0,-1],[0,0,8,0,-1],[1,10,9,1,10],[1,9,11,0,-1],[1,10,12,1,13],[1,9,14,0,-1],[1,11,15,0,-1],[1,0,16,0,-1]],
"views":[[12,-1,0],[9,1,0],[14,-1,0],[15,-1,0],[9,-1,0],[16,-1,0],[0,-1,0],[10,-1,0],[11,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]]],null,0],[[2,1],[[]],[[0,2,[1]]],null,0],[[3,4],[[3]],[[0,3,[2]],[1,19,[3]]],null,0],[[5,4],[[3,6]],[[0,4,[4]],[1,15,[3]]],null,0],[[6,4],[[3,6]],[[0,5,[5]],[1,6,[3]]],null,1],[[],[],[],0,2],[[6,7],[[6]],[[0,5,[5]],[1,7,[6]]],null,1],[[6,4],[[6]],[[0,14,[5]],[1,8,[7]]],null,1],[[6,7],[[]],[[0,14,[5]],[1,9,[8]]],null,1],[[6,4],[[]],[[0,13,[5]],[1,10,[9]]],null,1],[[6,8],[[]],[[0,13,[5]],[1,11,[10]]],null,1],[[6,6],[[]],[[0,13,[5]],[1,12,[11]]],null,3],[[6,9],[[]],[[0,13,[5]]],null,3],[[],[],[],1,2],[[],[],[],2,2],[[5,7],[[6]],[[0,6,[4]],[1,16,[6]]],null,0],[[5,4],[[6]],[[0,7,[4]],[1,17,[7]]],null,0],[[5,7],[[]],[[0,8,[4]],[1,18,[8]]],null,0],[[5,1],[[]],[[0,9,[4]]],null,0],[[3,7],[[]],[[0,15,[2]],[1,20,[6]]],null,0],[[3,1],[[]],[[0,16,[2]]],null,0]],
"halves":[[[1,1]],[[0,1]],[],[[0,0]]],
"ends":[["returns",1,"",[]],["returns",3,"written: login\nwritten: upload\n",[]],["returns",2,"written: login\n",[]]]
});
