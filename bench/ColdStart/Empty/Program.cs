System.Console.WriteLine("nothing");
