using Fetial.Bench.Scale;

return Benchmark.Run(args, Console.Out);
