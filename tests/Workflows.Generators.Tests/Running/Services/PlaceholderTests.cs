namespace Workflows.Generators.Tests.Running.Services;

/// <summary>Texts of attributes with placeholders, which the constructor gets in process.</summary>
public sealed class PlaceholderTests
{
    [Fact]
    public async Task The_bucket_of_a_Distributed_Map_is_that_of_the_constructor() => Assert.Equal("1 2", await OutsideProgram.RunAsync(
        """
        public sealed record Row(int N);
        [Workflow("w", StartAt = nameof(Start))]
        public sealed partial class W([Placeholder("CsvBucket")] string bucket)
        {
            [Map(nameof(Show), Mode = MapMode.Distributed, Next = nameof(Join)), S3Csv("${CsvBucket}", "in/${CsvBucket}.csv")] static partial void Start(int n);
            [Task(End = true)] public string Show(Row row) => $"{row.N}";
            [Task(End = true)] public string Join(string[] all) => string.Join(' ', all);
            public static async Task<string> Run()
            {
                var folder = System.IO.Directory.CreateTempSubdirectory().FullName;
                try
                {
                    System.IO.Directory.CreateDirectory(System.IO.Path.Combine(folder, "shop", "in"));
                    System.IO.File.WriteAllText(System.IO.Path.Combine(folder, "shop", "in", "shop.csv"), "n\n1\n2\n");
                    return await new W("shop").RunAsync(7, new RunOptions { ObjectStore = new LocalObjectStore(folder) });
                }
                finally { System.IO.Directory.Delete(folder, recursive: true); }
            }
        }
        """,
        "await W.Run()"));
}
