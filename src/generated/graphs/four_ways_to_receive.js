// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("four_ways_to_receive", {
"threads":["main"],
"timers":[0],
"channels":[["tx → rx",null]],
"words":["main sends 1","1","main sends 2","2","main sends 3","3","main sends 4","4","main sends 5","5","main sends 6","6","main sends 7","7","main drops the last sender: the channel is disconnected","main receives 1","main prints “iter: 1”","iter: 1\n","main receives 2","main prints “iter: 2”","iter: 2\n","main receives 3","main prints “for, borrowed: 3”","for, borrowed: 3\n","main receives 4","main prints “for, borrowed: 4”","for, borrowed: 4\n","main receives 5","main prints “while let: 5”","while let: 5\n","main receives 6","main prints “for: 6”","for: 6\n","main receives 7","main prints “for: 7”","for: 7\n","main finds that no sender is left","main drops the last receiver","main returns, and the program ends"],
"events":[[0,8,0,0,-1],[0,8,2,0,-1],[0,8,4,0,-1],[0,8,6,0,-1],[0,8,8,0,-1],[0,8,10,0,-1],[0,8,12,0,-1],[0,10,14,0,-1],[0,12,15,0,-1],[0,13,16,1,17],[0,12,18,0,-1],[0,13,19,1,20],[0,15,21,0,-1],[0,16,22,1,23],[0,15,24,0,-1],[0,16,25,1,26],[0,21,27,0,-1],[0,22,28,1,29],[0,27,30,0,-1],[0,28,31,1,32],[0,27,33,0,-1],[0,28,34,1,35],[0,27,36,0,-1],[0,29,37,0,-1],[0,0,38,0,-1]],
"views":[[8,-1,0],[10,-1,0],[12,-1,0],[13,-1,0],[15,-1,0],[16,-1,0],[21,-1,0],[22,-1,0],[27,-1,0],[28,-1,0],[29,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1]]],null,0],[[0],[[1,3]],[[0,3,[2]]],null,0],[[0],[[1,3,5]],[[0,4,[3]]],null,0],[[0],[[1,3,5,7]],[[0,5,[4]]],null,0],[[0],[[1,3,5,7,9]],[[0,6,[5]]],null,0],[[0],[[1,3,5,7,9,11]],[[0,7,[6]]],null,0],[[1],[[1,3,5,7,9,11,13]],[[0,8,[7]]],null,0],[[2],[[1,3,5,7,9,11,13]],[[0,9,[8]]],null,1],[[3],[[3,5,7,9,11,13]],[[0,10,[9]]],null,1],[[2],[[3,5,7,9,11,13]],[[0,11,[10]]],null,1],[[3],[[5,7,9,11,13]],[[0,12,[11]]],null,1],[[4],[[5,7,9,11,13]],[[0,13,[12]]],null,1],[[5],[[7,9,11,13]],[[0,14,[13]]],null,1],[[4],[[7,9,11,13]],[[0,15,[14]]],null,1],[[5],[[9,11,13]],[[0,16,[15]]],null,1],[[6],[[9,11,13]],[[0,17,[16]]],null,1],[[7],[[11,13]],[[0,18,[17]]],null,1],[[8],[[11,13]],[[0,19,[18]]],null,1],[[9],[[13]],[[0,20,[19]]],null,1],[[8],[[13]],[[0,21,[20]]],null,1],[[9],[[]],[[0,22,[21]]],null,1],[[8],[[]],[[0,23,[22]]],null,1],[[10],[[]],[[0,24,[23]]],null,1],[[11],[[]],[[0,25,[24]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"iter: 1\niter: 2\nfor, borrowed: 3\nfor, borrowed: 4\nwhile let: 5\nfor: 6\nfor: 7\n",[]]]
});
