using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AgreedSteps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Activities_NextStepOn",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_NextStepOn_ProjectId",
                table: "Activities",
                columns: new[] { "NextStepOn", "ProjectId" },
                filter: "\"NextStepOn\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Activities_NextStepOn_ProjectId",
                table: "Activities");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_NextStepOn",
                table: "Activities",
                column: "NextStepOn",
                filter: "\"ProjectId\" IS NULL AND \"NextStepOn\" IS NOT NULL");
        }
    }
}
