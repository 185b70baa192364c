// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("permit_not_given_back", {
"threads":["main","thread 1","thread 2"],
"timers":[0,0,0],
"channels":[["give_back → take",1]],
"words":["main sends ()","main starts thread 1","main starts thread 2","the end of thread 1","()","thread 1 receives ()","thread 2 receives ()","a message","thread 2 sends ()","thread 1 ends","main joins thread 1","thread 2 ends","the end of thread 2","main joins thread 2","main prints “1 of 2 uploaded”","1 of 2 uploaded\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,23,0,0,-1],[0,28,1,0,-1],[0,28,2,0,-1],[1,16,5,0,-1],[2,16,6,0,-1],[2,18,8,0,-1],[1,0,9,0,-1],[0,30,10,0,-1],[2,0,11,0,-1],[0,30,13,0,-1],[0,25,10,0,-1],[0,25,13,0,-1],[0,32,14,1,15],[0,33,16,0,-1],[0,33,17,0,-1],[0,0,18,0,-1]],
"views":[[23,-1,0],[30,3,0],[16,-1,0],[0,-1,0],[16,7,0],[18,-1,0],[30,-1,0],[0,-1,1],[30,12,0],[25,-1,0],[32,-1,0],[33,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0,1,2]]],null,0],[[1,2,2],[[4]],[[1,2,[3]],[2,3,[4]]],null,0],[[1,3,4],[[]],[[1,4,[]]],null,0],[[1,4,5],[[]],[[2,5,[5]]],null,0],[[1,3,4],[[]],[[1,6,[6]]],null,0],[[1,2,3],[[4]],[[1,7,[3]],[2,8,[]]],null,0],[[6,7,4],[[]],[[0,9,[7]]],null,0],[[1,3,3],[[]],[[1,10,[]],[2,11,[]]],null,0],[[1,2,3],[[4]],[[1,11,[3]],[2,12,[8]]],null,0],[[8,7,4],[[]],[],0,0],[[1,3,3],[[]],[[1,13,[6]],[2,14,[]]],null,0],[[1,3,3],[[]],[[1,14,[]],[2,15,[8]]],null,0],[[1,2,7],[[4]],[[1,15,[3]]],null,0],[[6,7,3],[[]],[[0,16,[7]],[2,17,[]]],null,0],[[1,3,3],[[]],[[1,17,[6]],[2,18,[8]]],null,0],[[1,3,7],[[]],[[1,18,[]]],null,0],[[8,7,3],[[]],[[2,19,[]]],null,0],[[6,7,3],[[]],[[0,19,[7]],[2,20,[8]]],null,0],[[1,3,7],[[]],[[1,20,[6]]],null,0],[[8,7,3],[[]],[[2,21,[8]]],null,0],[[6,7,7],[[]],[[0,21,[7]]],null,0],[[6,7,7],[[]],[[0,22,[9]]],null,0],[[9,7,7],[[]],[[0,23,[10]]],null,0],[[9,7,7],[[]],[[0,24,[11]]],null,0],[[10,7,7],[[]],[[0,25,[12]]],null,0],[[11,7,7],[[]],[[0,26,[13]]],null,0],[[11,7,7],[[]],[[0,27,[14]]],null,1],[[3,7,7],[[]],[[0,28,[15]]],null,2],[[],[],[],1,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["hangs",1,"(never ends)\n",["main hangs: it waits for the end of thread 2","thread 2 hangs: main still holds a sender"]],["returns",2,"1 of 2 uploaded\n",[]]]
});
