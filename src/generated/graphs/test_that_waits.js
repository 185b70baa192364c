// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("test_that_waits", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["number_tx → numbers",null],["square_tx → squares",null]],
"words":["main starts thread","a message","main sends 7 into number_tx → numbers","7","thread receives 7 from number_tx → numbers","thread sends 49 into square_tx → squares","49","main receives 49 from square_tx → squares","main prints “the test passes”","the test passes\n","main drops the last receiver of square_tx → squares: the channel is disconnected","main drops the last sender of number_tx → numbers: the channel is disconnected","main returns, and the program ends","thread finds that no sender of number_tx → numbers is left","thread drops the last receiver of number_tx → numbers","thread drops the last sender of square_tx → squares","thread ends"],
"events":[[0,18,0,0,-1],[0,20,2,0,-1],[1,8,4,0,-1],[1,9,5,0,-1],[0,21,7,0,-1],[0,22,8,1,9],[0,23,10,0,-1],[0,23,11,0,-1],[0,0,12,0,-1],[1,8,13,0,-1],[1,12,14,0,-1],[1,13,15,0,-1],[1,0,16,0,-1]],
"views":[[18,-1,0],[8,1,0],[20,-1,0],[21,1,0],[8,-1,0],[9,-1,0],[21,-1,0],[22,-1,0],[23,-1,0],[0,-1,0],[12,-1,0],[13,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[],[]],[[0,1,[]]],null,0],[[2,1],[[],[]],[[0,2,[1]]],null,0],[[3,4],[[3],[]],[[1,3,[2]]],null,0],[[3,5],[[],[]],[[1,4,[3]]],null,0],[[6,1],[[],[6]],[[0,5,[4]]],null,0],[[7,1],[[],[]],[[0,6,[5]]],null,0],[[8,1],[[],[]],[[0,7,[6]]],null,0],[[8,1],[[],[]],[[0,8,[7]]],null,1],[[9,4],[[],[]],[[0,9,[8]],[1,10,[9]]],null,2],[[],[],[],0,3],[[9,10],[[],[]],[[0,9,[8]],[1,11,[10]]],null,2],[[9,11],[[],[]],[[0,9,[8]],[1,12,[11]]],null,4],[[9,9],[[],[]],[[0,9,[8]],[1,13,[12]]],null,5],[[9,12],[[],[]],[[0,9,[8]]],null,5]],
"halves":[[[1,1],[1,1]],[[1,1],[1,0]],[[0,1],[1,0]],[],[[0,0],[1,0]],[[0,0],[0,0]]],
"ends":[["returns",0,"the test passes\n",[]]]
});
