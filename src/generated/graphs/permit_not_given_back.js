// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("permit_not_given_back", {
"threads":["main","thread 1","thread 2"],
"timers":[0,0,0],
"channels":[["give_back → take",1]],
"words":["main sends ()","main starts thread 1","main starts thread 2","the end of thread 1","()","thread 1 receives ()","thread 2 receives ()","a message","thread 1 ends","main joins thread 1","the end of thread 2","thread 2 sends ()","thread 2 ends","main joins thread 2","main prints “1 of 2 uploaded”","1 of 2 uploaded\n","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,17,0,0,-1],[0,22,1,0,-1],[0,22,2,0,-1],[1,8,5,0,-1],[2,8,6,0,-1],[1,0,8,0,-1],[0,24,9,0,-1],[2,12,11,0,-1],[2,0,12,0,-1],[0,24,13,0,-1],[0,19,9,0,-1],[0,19,13,0,-1],[0,26,14,1,15],[0,27,16,0,-1],[0,27,17,0,-1],[0,0,18,0,-1]],
"views":[[17,-1,0],[24,3,0],[8,-1,0],[0,-1,0],[8,7,0],[24,-1,0],[0,-1,1],[24,10,0],[12,-1,0],[19,-1,0],[26,-1,0],[27,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0,1,2]]],null,0],[[1,2,2],[[4]],[[1,2,[3]],[2,6,[4]]],null,0],[[1,3,4],[[]],[[1,3,[]]],null,0],[[1,3,4],[[]],[[1,4,[5]]],null,0],[[5,6,4],[[]],[[0,5,[6]]],null,0],[[7,6,4],[[]],[],0,0],[[1,4,8],[[]],[[2,7,[7]]],null,0],[[1,2,3],[[4]],[[1,25,[3]],[2,8,[]]],null,0],[[1,2,3],[[4]],[[1,21,[3]],[2,9,[8]]],null,0],[[1,2,6],[[4]],[[1,10,[3]]],null,0],[[1,3,6],[[]],[[1,11,[]]],null,0],[[1,3,6],[[]],[[1,12,[5]]],null,0],[[5,6,6],[[]],[[0,13,[6]]],null,0],[[5,6,6],[[]],[[0,14,[9]]],null,0],[[9,6,6],[[]],[[0,15,[10]]],null,0],[[9,6,6],[[]],[[0,16,[11]]],null,0],[[10,6,6],[[]],[[0,17,[12]]],null,0],[[11,6,6],[[]],[[0,18,[13]]],null,0],[[11,6,6],[[]],[[0,19,[14]]],null,1],[[3,6,6],[[]],[[0,20,[15]]],null,2],[[],[],[],1,3],[[1,3,3],[[]],[[1,22,[]],[2,10,[8]]],null,0],[[1,3,3],[[]],[[1,23,[5]],[2,11,[8]]],null,0],[[5,6,3],[[]],[[0,24,[6]],[2,12,[8]]],null,0],[[7,6,3],[[]],[[2,13,[8]]],null,0],[[1,3,3],[[]],[[1,26,[]],[2,21,[]]],null,0],[[1,3,3],[[]],[[1,27,[5]],[2,22,[]]],null,0],[[5,6,3],[[]],[[0,28,[6]],[2,23,[]]],null,0],[[7,6,3],[[]],[[2,24,[]]],null,0]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["hangs",1,"(never ends)\n",["main hangs: it waits for the end of thread 2","thread 2 hangs: main still holds a sender"]],["returns",2,"1 of 2 uploaded\n",[]]]
});
