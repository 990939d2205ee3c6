using System.Security.Cryptography;
using System.Text;

namespace Fetial.Findings;

/// <summary>Six hexadecimal digits of a hash over the code and what the finding is about; the same on every machine.</summary>
public static class Fingerprint
{
    public static string Of(string code, string matter)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{code}\n{matter}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 3));
    }
}
