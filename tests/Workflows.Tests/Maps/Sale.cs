using Workflows.Generated;

namespace Workflows.Tests.Maps;

public sealed record Sale(string Product, int Count)
{
    internal static CsvContract<Sale> Row { get; } = new(["product", "count"], static row => new Sale(row.ReadString(0), row.ReadNumber<int>(1)));
}
