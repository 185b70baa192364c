// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("test_without_threads", {
"threads":["main"],
"timers":[0],
"channels":[["number_tx → numbers",null],["square_tx → squares",null]],
"words":["main sends 7 into number_tx → numbers","7","main sends 8 into number_tx → numbers","8","main drops the last sender of number_tx → numbers: the channel is disconnected","main receives 7 from number_tx → numbers","main sends 49 into square_tx → squares","49","main receives 8 from number_tx → numbers","main sends 64 into square_tx → squares","64","main finds that no sender of number_tx → numbers is left","main drops the last receiver of number_tx → numbers","main drops the last sender of square_tx → squares: the channel is disconnected","main receives 49 from square_tx → squares","main receives 64 from square_tx → squares","main finds that no sender of square_tx → squares is left","main prints “squares each number, and ends when its input does”","squares each number, and ends when its input does\n","main drops the last receiver of square_tx → squares","main returns, and the program ends"],
"events":[[0,17,0,0,-1],[0,18,2,0,-1],[0,19,4,0,-1],[0,6,5,0,-1],[0,7,6,0,-1],[0,6,8,0,-1],[0,7,9,0,-1],[0,6,11,0,-1],[0,11,12,0,-1],[0,12,13,0,-1],[0,22,14,0,-1],[0,22,15,0,-1],[0,22,16,0,-1],[0,23,17,1,18],[0,24,19,0,-1],[0,0,20,0,-1]],
"views":[[17,-1,0],[18,-1,0],[19,-1,0],[6,-1,0],[7,-1,0],[11,-1,0],[12,-1,0],[22,-1,0],[23,-1,0],[24,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[1],[[1],[]],[[0,2,[1]]],null,0],[[2],[[1,3],[]],[[0,3,[2]]],null,0],[[3],[[1,3],[]],[[0,4,[3]]],null,1],[[4],[[3],[]],[[0,5,[4]]],null,1],[[3],[[3],[7]],[[0,6,[5]]],null,1],[[4],[[],[7]],[[0,7,[6]]],null,1],[[3],[[],[7,10]],[[0,8,[7]]],null,1],[[5],[[],[7,10]],[[0,9,[8]]],null,1],[[6],[[],[7,10]],[[0,10,[9]]],null,2],[[7],[[],[7,10]],[[0,11,[10]]],null,3],[[7],[[],[10]],[[0,12,[11]]],null,3],[[7],[[],[]],[[0,13,[12]]],null,3],[[8],[[],[]],[[0,14,[13]]],null,3],[[9],[[],[]],[[0,15,[14]]],null,3],[[10],[[],[]],[[0,16,[15]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[0,1],[1,1]],[[0,0],[1,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"squares each number, and ends when its input does\n",[]]]
});
