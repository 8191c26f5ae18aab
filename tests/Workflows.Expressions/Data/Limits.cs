namespace Shop;

/// <summary>Constants.</summary>
public static class Limits
{
    public const int Most = 7;
    public const string Currency = "EUR";
}
